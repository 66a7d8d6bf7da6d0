/** A command line without the choice of its language. */
export interface ChosenLanguage {
  /** The tag after `--lang`; null for English. */
  readonly language: string | null;
  readonly args: ReadonlyArray<string>;
}

/** Takes `--lang TAG` out of a command line, wherever it stands: the language is needed before the rest is read. */
export function chosenLanguage(args: ReadonlyArray<string>): ChosenLanguage {
  const place = args.findIndex((arg) => arg === FLAG || arg.startsWith(`${FLAG}=`));
  const arg = args[place];
  if (arg === undefined) return { language: null, args };
  const isApart = arg === FLAG;
  const language = isApart ? (args[place + 1] ?? null) : arg.slice(FLAG.length + 1);
  return { language, args: args.toSpliced(place, isApart ? 2 : 1) };
}

const FLAG = '--lang';
