#ifndef PORTICO_CRENAME_H
#define PORTICO_CRENAME_H

/// Exchanges two paths on one file system in a single step: after it, each name stands for what the other stood for.
/// Returns 0, or the error number: ENOSYS or EINVAL where the kernel or the file system cannot do it.
/// Source: renameat2(2), flag RENAME_EXCHANGE; on macOS renamex_np(2), flag RENAME_SWAP.
int portico_exchange(const char *first, const char *second);

/// Waits until everything written to the file system that holds `folder` is on the disk.
/// Returns 0, or the error number. Source: syncfs(2); on macOS sync(2), which reports no error.
int portico_synchronize(const char *folder);

#endif
