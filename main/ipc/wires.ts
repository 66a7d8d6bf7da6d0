/** The two names on the wire between window and main; everything else is in the contract (ADR 0005). */
export const ASK = 'desk.ask';
export const PUSH = 'desk.push';
