/** The key of the job that sends a delivery: one waits at most, and it can be found to be hurried. */
export function sendingKey(deliveryId: string): string {
  return `mail.send:${deliveryId}`;
}
