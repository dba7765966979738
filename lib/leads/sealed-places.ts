/** What sealed words are bound to: table, column and row, so that none can be put in the place of another. */

/** @param id of the row in `lead_tasks` */
export function taskPlace(id: string): string {
  return `lead_tasks.sealed:${id}`;
}

/** @param id of the row in `lead_referrals` */
export function referralPlace(id: string): string {
  return `lead_referrals.sealed:${id}`;
}

/** @param id of the row in `lead_letters` */
export function letterPlace(id: string): string {
  return `lead_letters.sealed:${id}`;
}

/** @param id of the row in `lead_channels` */
export function stopPlace(id: string): string {
  return `lead_channels.stop_sealed:${id}`;
}

/** @param id of the row in `lead_papers` */
export function paperPlace(id: string): string {
  return `lead_papers.sealed:${id}`;
}

/** @param position from 0; the row of `lead_paper_parts` is named by both */
export function paperPartPlace(paperId: string, position: number): string {
  return `lead_paper_parts.sealed:${paperId}/${position}`;
}
