/** A delivery that did not come about for now. The code is all that it says, and all that the log keeps. */
export class DeliveryFault extends Error {
  override name = "DeliveryFault";

  constructor(readonly code: string) {
    super(code);
  }
}
