/*
 * A disk that fails on order, put between a program and the C library (LD_PRELOAD). It concerns files below
 * FAULTY_DISK_FOLDER only. The file named by FAULTY_DISK_ORDERS says what goes wrong, and is read at each call, so that a
 * fault can come and go under a running program:
 *
 *   kill N     ends the process with SIGKILL at its N-th change of a file (write, truncate, sync, rename, removal);
 *              a write is torn: its first half gets through
 *   count      appends how many changes were made to FAULTY_DISK_ORDERS.count, one number a process, at its end
 *   full       no write gets through: ENOSPC
 *   broken     no write gets through: EIO
 *   nosync     writes get through, fsync and fdatasync fail: EIO
 *   nolinks    neither links nor second names can be made: EPERM
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE, SYNC, LINK, OTHER };

static atomic_long changes;

static int below(const char *path) {
  const char *folder = getenv("FAULTY_DISK_FOLDER");
  return folder != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

static int concerns(int fd) {
  char link[64], path[PATH_MAX + 1];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX);
  if (length <= 0) return 0;
  path[length] = 0;
  return below(path);
}

static void orders(char *words, size_t size) {
  const char *file = getenv("FAULTY_DISK_ORDERS");
  words[0] = 0;
  if (file == NULL) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, file, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0) return;
  ssize_t length = syscall(SYS_read, fd, words, size - 1);
  syscall(SYS_close, fd);
  words[length > 0 ? length : 0] = 0;
}

/* 0 when the change may be made, 1 when the process is to end in the middle of it, -1 with errno when it fails. */
static int fate(int kind) {
  char words[64];
  long number = atomic_fetch_add(&changes, 1) + 1;
  orders(words, sizeof words);
  if (strncmp(words, "kill ", 5) == 0) return number >= atol(words + 5);
  if (strncmp(words, "full", 4) == 0 && kind == WRITE) return errno = ENOSPC, -1;
  if (strncmp(words, "broken", 6) == 0 && kind == WRITE) return errno = EIO, -1;
  if (strncmp(words, "nosync", 6) == 0 && kind == SYNC) return errno = EIO, -1;
  if (strncmp(words, "nolinks", 7) == 0 && kind == LINK) return errno = EPERM, -1;
  return 0;
}

static void end(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

__attribute__((destructor)) static void tell(void) {
  char words[64], file[PATH_MAX], line[32];
  orders(words, sizeof words);
  if (strncmp(words, "count", 5) != 0) return;
  snprintf(file, sizeof file, "%s.count", getenv("FAULTY_DISK_ORDERS"));
  int fd = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  int length = snprintf(line, sizeof line, "%ld\n", atomic_load(&changes));
  syscall(SYS_write, fd, line, length);
  syscall(SYS_close, fd);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t count) {
  int fated = concerns(fd) ? fate(WRITE) : 0;
  if (fated < 0) return -1;
  if (fated == 0) return REAL(write)(fd, bytes, count);
  REAL(write)(fd, bytes, count / 2);
  end();
  return -1;
}

#define PWRITE(name, offset_type)                                              \
  ssize_t name(int fd, const void *bytes, size_t count, offset_type offset) {  \
    int fated = concerns(fd) ? fate(WRITE) : 0;                                \
    if (fated < 0) return -1;                                                  \
    if (fated == 0) return REAL(name)(fd, bytes, count, offset);               \
    REAL(name)(fd, bytes, count / 2, offset);                                  \
    end();                                                                     \
    return -1;                                                                 \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define CHANGE(result, name, kind, where, parameters, arguments) \
  result name parameters {                                       \
    int fated = (where) ? fate(kind) : 0;                        \
    if (fated < 0) return -1;                                    \
    if (fated > 0) end();                                        \
    return REAL(name) arguments;                                 \
  }
CHANGE(ssize_t, writev, WRITE, concerns(fd), (int fd, const struct iovec *parts, int count), (fd, parts, count))
CHANGE(int, fsync, SYNC, concerns(fd), (int fd), (fd))
CHANGE(int, fdatasync, SYNC, concerns(fd), (int fd), (fd))
CHANGE(int, ftruncate, OTHER, concerns(fd), (int fd, off_t length), (fd, length))
CHANGE(int, ftruncate64, OTHER, concerns(fd), (int fd, off64_t length), (fd, length))
CHANGE(int, rename, OTHER, below(to), (const char *from, const char *to), (from, to))
CHANGE(int, symlink, LINK, below(to), (const char *from, const char *to), (from, to))
CHANGE(int, link, LINK, below(to), (const char *from, const char *to), (from, to))
CHANGE(int, unlink, OTHER, below(path), (const char *path), (path))
