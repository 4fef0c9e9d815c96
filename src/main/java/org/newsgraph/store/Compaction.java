package org.newsgraph.store;

/** When the database is worth writing anew without what was replaced. */
final class Compaction {

    /** Files grow in steps of 8 MB each; below this there is nothing to gain. */
    private static final long WORTH_BYTES = 512L << 20;

    private static final int GROWTH = 2;

    private Compaction() {}

    /** Whether the files have at least doubled since they were compact, or first looked at, and are large. */
    static boolean pays(StoreFolder folder) {
        long now = folder.dataBytes();
        long before = folder.compactBytes();
        if (before == 0) {
            folder.compactBytes(now);
            return false;
        }
        return now > WORTH_BYTES && now > GROWTH * before;
    }

    static void done(StoreFolder folder) {
        folder.compactBytes(folder.dataBytes());
    }
}
