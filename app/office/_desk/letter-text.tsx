import type { Letter } from "@/lib/leads/letter";

/**
 * A letter as it is read, on the screen and on paper.
 * @param heading on a page that is the letter alone its title is the title of the page
 */
export function LetterText({ letter, heading: Heading = "h2" }: { letter: Letter; heading?: "h1" | "h2" }) {
  return (
    <article lang={letter.language} className="prose" data-letter-text="">
      <Heading>{letter.title}</Heading>
      {letter.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {letter.daysIntro === null ? null : <p>{letter.daysIntro}</p>}
      {letter.days.length === 0 ? null : (
        <ul>
          {letter.days.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {letter.closing.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}
