/*
 * Records what a program does to files, put between it and the C library (LD_PRELOAD): each change of a file below
 * RECORDED_FOLDER, each wait for the disk, each name that is given or taken, and what the program tells on its standard
 * output, in the order in which they happened. One record is a line and, for W and T, so many bytes behind it:
 *
 *   N inode path          a file was made, or opened where it may be made
 *   W inode at length     bytes were written
 *   C inode size          a file was cut to a size
 *   S inode               a file was synced
 *   D path                the names in a folder were synced
 *   M path                a folder was made
 *   R from to, L from to  a name was changed, a second one given (a tab stands between them)
 *   U path                a name was taken away
 *   T length              the program told something
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int below(const char *path) {
  const char *folder = getenv("RECORDED_FOLDER");
  return folder != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

static int place_of(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX);
  if (length <= 0) return 0;
  path[length] = 0;
  return below(path);
}

static void record(const char *line, const void *bytes, size_t count) {
  const char *file = getenv("RECORDED_TO");
  if (file == NULL) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  struct iovec parts[2] = {{(void *)line, strlen(line)}, {(void *)bytes, count}};
  syscall(SYS_writev, fd, parts, 2);
  syscall(SYS_close, fd);
}

static void written(int fd, const void *bytes, ssize_t count, off64_t at) {
  char path[PATH_MAX + 1], line[128];
  struct stat found;
  if (count <= 0) return;
  if (fd == STDOUT_FILENO && !place_of(fd, path)) {
    snprintf(line, sizeof line, "T %zd\n", count);
    record(line, bytes, (size_t)count);
    return;
  }
  if (!place_of(fd, path) || fstat(fd, &found) != 0 || !S_ISREG(found.st_mode)) return;
  off64_t from = at >= 0 ? at : lseek64(fd, 0, SEEK_CUR) - count;
  snprintf(line, sizeof line, "W %lu %lld %zd\n", (unsigned long)found.st_ino, (long long)from, count);
  record(line, bytes, (size_t)count);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  pthread_mutex_lock(&turn);
  ssize_t done = REAL(write)(fd, bytes, count);
  written(fd, bytes, done, -1);
  pthread_mutex_unlock(&turn);
  return done;
}

#define PWRITE(name, offset_type)                                             \
  ssize_t name(int fd, const void *bytes, size_t count, offset_type offset) { \
    pthread_mutex_lock(&turn);                                                \
    ssize_t done = REAL(name)(fd, bytes, count, offset);                      \
    written(fd, bytes, done, offset);                                         \
    pthread_mutex_unlock(&turn);                                              \
    return done;                                                              \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t sum = 0;
  for (int n = 0; n < count; n++) {
    ssize_t done = write(fd, parts[n].iov_base, parts[n].iov_len);
    if (done < 0) return sum > 0 ? sum : -1;
    sum += done;
    if ((size_t)done < parts[n].iov_len) break;
  }
  return sum;
}

static void about(int fd, const char *kind, long long size) {
  char path[PATH_MAX + 1], line[PATH_MAX + 64];
  struct stat found;
  if (!place_of(fd, path) || fstat(fd, &found) != 0) return;
  if (S_ISDIR(found.st_mode)) snprintf(line, sizeof line, "D %s\n", path);
  else if (size >= 0) snprintf(line, sizeof line, "%s %lu %lld\n", kind, (unsigned long)found.st_ino, size);
  else snprintf(line, sizeof line, "%s %lu\n", kind, (unsigned long)found.st_ino);
  record(line, "", 0);
}

#define DONE(name, parameters, arguments, after)  \
  int name parameters {                           \
    pthread_mutex_lock(&turn);                    \
    int done = REAL(name) arguments;              \
    if (done == 0) after;                         \
    pthread_mutex_unlock(&turn);                  \
    return done;                                  \
  }
DONE(fsync, (int fd), (fd), about(fd, "S", -1))
DONE(fdatasync, (int fd), (fd), about(fd, "S", -1))
DONE(ftruncate, (int fd, off_t size), (fd, size), about(fd, "C", size))
DONE(ftruncate64, (int fd, off64_t size), (fd, size), about(fd, "C", size))

static void named(const char *kind, const char *from, const char *to) {
  char line[2 * PATH_MAX + 8];
  if (!below(from)) return;
  snprintf(line, sizeof line, to == NULL ? "%s %s\n" : "%s %s\t%s\n", kind, from, to);
  record(line, "", 0);
}

DONE(rename, (const char *from, const char *to), (from, to), named("R", from, to))
DONE(link, (const char *from, const char *to), (from, to), named("L", from, to))
DONE(unlink, (const char *path), (path), named("U", path, NULL))
DONE(rmdir, (const char *path), (path), named("U", path, NULL))
DONE(mkdir, (const char *path, mode_t mode), (path, mode), named("M", path, NULL))

static void opened(int fd, int flags) {
  char path[PATH_MAX + 1], line[PATH_MAX + 64];
  struct stat found;
  if (fd < 0 || (flags & O_CREAT) == 0 || !place_of(fd, path) || fstat(fd, &found) != 0) return;
  snprintf(line, sizeof line, "N %lu %s\n", (unsigned long)found.st_ino, path);
  record(line, "", 0);
  if (flags & O_TRUNC) about(fd, "C", 0);
}

#define OPEN(name)                                   \
  int name(const char *path, int flags, ...) {       \
    va_list rest;                                    \
    va_start(rest, flags);                           \
    mode_t mode = va_arg(rest, mode_t);              \
    va_end(rest);                                    \
    pthread_mutex_lock(&turn);                       \
    int fd = REAL(name)(path, flags, mode);          \
    opened(fd, flags);                               \
    pthread_mutex_unlock(&turn);                     \
    return fd;                                       \
  }
OPEN(open)
OPEN(open64)
