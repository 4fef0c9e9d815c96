package org.newsgraph.store;

/** When the database is worth writing anew without what was replaced. */
final class Compaction {

    /** Files grow in steps of 8 MB each; below this there is nothing to gain. */
    private static final long WORTH_BYTES = 512L << 20;

    private static final int GROWTH = 2;

    private Compaction() {}

    /** Whether the files have at least doubled since they were compact, and are large. */
    static boolean pays(StoreFolder folder) {
        long now = folder.dataBytes();
        return now > WORTH_BYTES && now > GROWTH * folder.compactBytes();
    }

    static void done(StoreFolder folder) {
        folder.compactBytes(folder.dataBytes());
    }
}
