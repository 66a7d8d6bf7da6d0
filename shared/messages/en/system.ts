/** Why the operating system or the database engine refused something: the second half of a sentence, without its stop. */
export const systemWords = {
  /** By the code of the error. */
  reason: {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    EACCES: 'the rights to it are missing',
    EPERM: 'the rights to it are missing',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EROFS: 'the disk cannot be written to',
    EIO: 'the disk reports an error',
    EEXIST: 'a file of this name is there already',
    ELOOP: 'a link in its path leads in a circle',
    ENAMETOOLONG: 'its name is too long',
    EBUSY: 'another program holds it',
    TARGET_LINK: 'it is a link; name the file to which it leads',
    TARGET_NO_FILE: 'it is no file',
    TOO_LARGE: 'it is far larger than a file of its kind ever is',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
  },
  /** An error without words above is quoted: the detail is in the language of the system. */
  says: (detail: string): string => `the system reports “${detail}”`,
  saysNothing: 'the system gave no reason',
  engineSays: (detail: string): string => `the database engine reports “${detail}”`,
} as const;
