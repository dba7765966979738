import type { ReactNode } from "react";
import { ClockBlock } from "@/app/_public/clock-block";
import { Marked, WordsHere } from "@/app/_public/words-here";
import { Notice } from "@/app/_ui/notice";
import { type Block, textsOfBlock } from "@/lib/guidance/article";
import { firstUses } from "@/lib/guidance/terms";
import { type Locale, path } from "@/lib/i18n/locales";

type ArticleBlocksProps = {
  blocks: readonly Block[];
  locale: Locale;
  /** Where the articles of this audience stand, without a prefix: `/guidance` */
  below: `/${string}`;
  /** What the page says above the blocks; its words of the law are explained with theirs */
  answer?: string;
};

/** The parts of an article as running text. The words come from lib/guidance, which tests hold to their claims. */
export function ArticleBlocks({ blocks, locale, below, answer = "" }: ArticleBlocksProps) {
  // A heading stays plain: it is the place that the contents lead to. A clock draws its own words.
  const marked = blocks.filter(({ kind }) => !["heading", "actBy", "comfort"].includes(kind));
  const uses = firstUses(marked.flatMap(textsOfBlock), locale);
  const say = (text: string) => <Marked text={text} uses={uses.get(text)} />;
  return (
    <div className="prose">
      {blocks.map((block) => (
        <Part
          key={keyOf(block)}
          block={block}
          locale={locale}
          href={(slug) => path(locale, `${below}/${slug}`)}
          say={say}
        />
      ))}
      <WordsHere locale={locale} texts={[answer, ...blocks.flatMap(textsOfBlock)]} open />
    </div>
  );
}

function keyOf(block: Block): string {
  if (block.kind === "list") return block.items.map((item) => item.text).join();
  return block.kind === "table" ? block.columns.join() : block.text;
}

type PartProps = {
  block: Block;
  locale: Locale;
  href: (slug: string) => string;
  /** A text with its words of the law marked */
  say: (text: string) => ReactNode;
};

function Part({ block, locale, href, say }: PartProps) {
  switch (block.kind) {
    case "heading":
      return <h2 id={block.id}>{block.text}</h2>;
    case "text":
      return <p>{say(block.text)}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.text}>{say(item.text)}</li>
          ))}
        </ul>
      );
    case "warning":
      return (
        <Notice tone="warn" word={block.title}>
          <p>{say(block.text)}</p>
        </Notice>
      );
    case "actBy":
    case "comfort":
      return <ClockBlock block={block} locale={locale} />;
    case "table":
      return <Table block={block} href={href} say={say} />;
  }
}

type TableProps = Pick<PartProps, "href" | "say"> & { block: Extract<Block, { kind: "table" }> };

/**
 * On a phone each row reads as a small card, so every cell says which column it belongs to. The first one too: what many
 * believe, and what somebody in another place is, would stand there in bold as if it were so.
 */
function Table({ block, href, say }: TableProps) {
  return (
    <table className="who-decides">
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([head = "", ...cells], row) => (
          <tr key={head}>
            <th scope="row" data-column={block.columns[0]}>
              {block.more?.[row] === undefined ? say(head) : <a href={href(block.more[row])}>{head}</a>}
            </th>
            {cells.map((cell, at) => (
              <td key={cell} data-column={block.columns[at + 1]}>
                {say(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
