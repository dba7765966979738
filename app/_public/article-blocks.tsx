import { ClockBlock } from "@/app/_public/clock-block";
import { Notice } from "@/app/_ui/notice";
import type { Block } from "@/lib/guidance/article";
import { type Locale, path } from "@/lib/i18n/locales";

type ArticleBlocksProps = {
  blocks: readonly Block[];
  locale: Locale;
  /** Where the articles of this audience stand, without a prefix: `/guidance` */
  below: `/${string}`;
};

/** The parts of an article as running text. The words come from lib/guidance, which tests hold to their claims. */
export function ArticleBlocks({ blocks, locale, below }: ArticleBlocksProps) {
  return (
    <div className="prose">
      {blocks.map((block) => (
        <Part
          key={keyOf(block)}
          block={block}
          locale={locale}
          href={(slug) => path(locale, `${below}/${slug}`)}
        />
      ))}
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
};

function Part({ block, locale, href }: PartProps) {
  switch (block.kind) {
    case "heading":
      return <h2 id={block.id}>{block.text}</h2>;
    case "text":
      return <p>{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.text}>{item.text}</li>
          ))}
        </ul>
      );
    case "warning":
      return (
        <Notice tone="warn" word={block.title}>
          <p>{block.text}</p>
        </Notice>
      );
    case "actBy":
    case "comfort":
      return <ClockBlock block={block} locale={locale} />;
    case "table":
      return <Table block={block} href={href} />;
  }
}

/** On a phone each row reads as a small card, so every cell says which column it belongs to. */
function Table({ block, href }: Pick<PartProps, "href"> & { block: Extract<Block, { kind: "table" }> }) {
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
        {block.rows.map(([head, ...cells], row) => (
          <tr key={head}>
            <th scope="row">
              {block.more?.[row] === undefined ? head : <a href={href(block.more[row])}>{head}</a>}
            </th>
            {cells.map((cell, at) => (
              <td key={cell} data-column={block.columns[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
