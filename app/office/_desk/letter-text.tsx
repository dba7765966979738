import type { Letter } from "@/lib/closing/letter";

/** A letter as it is read, on the screen and on paper. */
export function LetterText({ letter }: { letter: Letter }) {
  return (
    <article lang={letter.language} className="prose" data-letter-text="">
      <h2>{letter.title}</h2>
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
