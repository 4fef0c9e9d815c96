package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process that holds a store until its standard input ends. */
final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] args) throws IOException {
        KnowledgeStore store = KnowledgeStore.open(Path.of(args[0]));
        System.out.println("held");
        while (System.in.read() >= 0) {
            // wait
        }
        store.close();
    }
}
