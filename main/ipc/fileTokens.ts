/** Stands between the window and paths: the window holds a token of a file that a person chose, main the path. */
export interface FileTokens {
  give(path: string): string;
  pathOf(token: string): string | null;
}

/** The newest few choices are kept; an older token is as good as none. */
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
