/** Begins a question. The function that it gives says of the answer, once it is there, whether it counts. */
export type Turns = () => () => boolean;

/** Gives the guard of every place that asks again before it is answered: an answer never replaces that to a later question. */
export function createTurns(): Turns {
  let asked = 0;
  let answered = 0;
  return () => {
    asked += 1;
    const turn = asked;
    return () => {
      if (turn < answered) return false;
      answered = turn;
      return true;
    };
  };
}
