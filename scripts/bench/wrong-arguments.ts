/** What was typed cannot be measured; the message says why. */
export class WrongArguments extends Error {}
