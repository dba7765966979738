import { type Sealed, sealBytes, unsealBytes } from "@/lib/privacy/sealing";

const place = (listId: string) => `earlier_lists.sealed:${listId}`;

/** The text of an uploaded list as it is kept while it is needed. */
export function sealList(listId: string, text: string): Sealed {
  return sealBytes(text, place(listId));
}

/** @returns null when it is not kept any more, or was sealed under a secret that is gone */
export function openList({ id, sealed }: { id: string; sealed: Uint8Array | null }): string | null {
  return sealed === null ? null : (unsealBytes(sealed, place(id)) ?? null);
}
