#ifndef PORTICO_CRENAME_H
#define PORTICO_CRENAME_H

/// Exchanges two paths on one file system in a single step: afterwards, each name refers to what the other referred to.
/// Returns 0 or the error number: ENOSYS or EINVAL if the kernel or the file system does not support this.
/// Source: renameat2(2), flag RENAME_EXCHANGE; on macOS renamex_np(2), flag RENAME_SWAP.
int portico_exchange(const char *first, const char *second);

/// Waits until everything written to the file system that contains `folder` is on disk.
/// Returns 0 or the error number. Source: syncfs(2); on macOS sync(2), which reports no error.
int portico_synchronize(const char *folder);

#endif
