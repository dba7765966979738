import { Notice } from "@/app/_ui/notice";
import type { Block } from "@/lib/guidance/article";

/** The parts of an article as running text. The words come from lib/guidance, which tests hold to their claims. */
export function ArticleBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="prose">
      {blocks.map((block) => (
        <Part key={keyOf(block)} block={block} />
      ))}
    </div>
  );
}

function keyOf(block: Block): string {
  if (block.kind === "list") return block.items.map((item) => item.text).join();
  return block.kind === "table" ? block.columns.join() : block.text;
}

function Part({ block }: { block: Block }) {
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
      return <p>{block.text}</p>;
    case "table":
      return <Table block={block} />;
  }
}

/** On a phone each row reads as a small card, so every cell says which column it belongs to. */
function Table({ block }: { block: Extract<Block, { kind: "table" }> }) {
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
        {block.rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
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
