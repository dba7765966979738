import { ReadableStream } from "node:stream/web";
import { expect, it } from "vitest";
import { MOST_BYTES, MOST_PAPERS } from "./clean";
import { BrokenForm, filesOf } from "./receive";

const BOUNDARY = "----invented";
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

const part = (name: string, fileName: string | undefined, content: Buffer | string) =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${
        fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: image/jpeg`
      }\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from("\r\n"),
  ]);
const END = Buffer.from(`--${BOUNDARY}--\r\n`);

/** A body that counts what was taken from it. */
function bodyOf(bytes: Buffer, size = 64 * 1024) {
  const taken = { bytes: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken.bytes >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(taken.bytes, taken.bytes + size));
        taken.bytes += size;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken };
}

async function read(bytes: Buffer, type = TYPE, size?: number) {
  const files: [number, string | null][] = [];
  for await (const { position, bytes: content } of filesOf(bodyOf(bytes, size).body, type, "courtPapers"))
    files.push([position, content === null ? null : content.toString("latin1")]);
  return files;
}

it("hands on the files of the control in their order, empty ones too, and nothing else", async () => {
  const form = Buffer.concat([
    part("note", undefined, "typed"),
    part("courtPapers", "a.jpg", "first"),
    part("other", "b.jpg", "of another control"),
    part("courtPapers", "../../etc/passwd", ""),
    part("courtPapers", "", ""),
    part("courtPapers", "c.jpg", "third"),
    END,
  ]);
  const files = [
    [1, "first"],
    [2, ""],
    [3, "third"],
  ];
  expect(await read(form)).toEqual(files);
  expect(await read(form, TYPE, 1)).toEqual(files);
});

it("lets go of a file that is too long, and goes on with the next", async () => {
  const form = Buffer.concat([
    part("courtPapers", "a.jpg", Buffer.alloc(MOST_BYTES + 1, 1)),
    part("courtPapers", "b.jpg", "second"),
    END,
  ]);
  expect(await read(form)).toEqual([
    [1, null],
    [2, "second"],
  ]);
  const [whole] = await read(Buffer.concat([part("courtPapers", "a.jpg", Buffer.alloc(MOST_BYTES, 1)), END]));
  expect(whole?.[1]?.length).toBe(MOST_BYTES);
});

it("counts some files more than may be kept, and no more than that", async () => {
  const files = Array.from({ length: 5 * MOST_PAPERS }, () => part("courtPapers", "a.jpg", "x"));
  expect(await read(Buffer.concat([...files, END]))).toHaveLength(2 * MOST_PAPERS);
});

it("reads the next file only when somebody asks for it", async () => {
  const big = () => part("courtPapers", "a.jpg", Buffer.alloc(2 * 1024 * 1024, 1));
  const { body, taken } = bodyOf(Buffer.concat([big(), big(), big(), END]));
  const files = filesOf(body, TYPE, "courtPapers");
  expect((await files.next()).value).toMatchObject({ position: 1 });
  // Whatever would be read ahead without being asked for is read in these turns.
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(taken.bytes).toBeLessThan(3 * 1024 * 1024);
  await files.return(undefined);
});

it("says that a form broke off, after the files that came before", async () => {
  const first = part("courtPapers", "a.jpg", "first");
  const cut = Buffer.concat([
    first,
    part("courtPapers", "b.jpg", Buffer.alloc(300_000, 1)).subarray(0, 200_000),
  ]);
  const positions: number[] = [];
  const reading = (async () => {
    for await (const { position } of filesOf(bodyOf(cut).body, TYPE, "courtPapers")) positions.push(position);
  })();
  await expect(reading).rejects.toThrow(BrokenForm);
  expect(positions).toEqual([1]);
});

it.each([
  ["a plain form", "application/x-www-form-urlencoded"],
  ["no boundary", "multipart/form-data"],
  ["an empty boundary", "multipart/form-data; charset=utf-8"],
  ["nothing", ""],
])("refuses what is no form with files: %s", async (_, type) => {
  await expect(read(Buffer.concat([part("courtPapers", "a.jpg", "x"), END]), type)).rejects.toThrow(
    BrokenForm,
  );
});

it("refuses a connection that is lost", async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(part("courtPapers", "a.jpg", Buffer.alloc(100_000, 1)).subarray(0, 50_000));
      controller.error(new Error("aborted"));
    },
  });
  await expect(filesOf(body, TYPE, "courtPapers").next()).rejects.toThrow(BrokenForm);
});
