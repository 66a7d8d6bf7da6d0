/** Keeps paths from the window: the window holds a token for a file that a person chose, and main holds the path. */
export interface FileTokens {
  give(path: string): string;
  pathOf(token: string): string | null;
}

/** Keeps the newest choices. An older token gives null, as an unknown one does. */
export function createFileTokens(newToken: () => string, kept = 20): FileTokens {
  const paths = new Map<string, string>();
  return {
    give: (path) => {
      const token = newToken();
      paths.set(token, path);
      const oldest = paths.keys().next().value;
      if (paths.size > kept && oldest !== undefined) paths.delete(oldest);
      return token;
    },
    pathOf: (token) => paths.get(token) ?? null,
  };
}
