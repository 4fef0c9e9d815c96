package org.newsgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.article.InputException;

/** A TDB2 database with errors that a user can act upon. */
final class Database implements AutoCloseable {

    private static final Pattern HOLDER = Pattern.compile("process (\\d+)");

    private final Path folder;
    private final DatasetGraph dataset;

    private Database(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /**
     * Opens, or makes, the database of a store.
     *
     * @throws InputException if another process holds it, it cannot be read, or this user may not write in it
     */
    static Database open(StoreFolder store) {
        requireWritable(store);
        try {
            Location location = Location.create(store.data().toAbsolutePath().toString());
            Database database = new Database(store.path(), DatabaseMgr.connectDatasetGraph(location));
            database.tryOut();
            return database;
        } catch (DBOpEnvException e) {
            throw isLocked(e) ? inUse(store.path(), e) : damaged(store.path(), e);
        } catch (InputException e) {
            throw e;
        } catch (RuntimeException e) {
            // A damaged file may fail in any way: the place that knows it is the store is here.
            throw damaged(store.path(), e);
        }
    }

    /** A database that ends with its owner, for tests that look at content only. */
    static Database inMemory(Path folder) {
        return new Database(folder, DatasetGraphFactory.createTxnMem());
    }

    /** Whoever only reads takes the database's lock too. */
    private static void requireWritable(StoreFolder store) {
        for (Path needed : List.of(store.data(), store.data().resolve("tdb.lock"))) {
            if (Files.exists(needed) && !Files.isWritable(needed)) {
                throw new InputException(
                        "the store " + store.path() + " may not be written by this user, which reading it"
                                + " asks for too, to lock it; change the rights of the folder " + store.data()
                                + ", or copy the store and name the copy");
            }
        }
    }

    // The same exception tells of files of the wrong size.
    private static boolean isLocked(DBOpEnvException e) {
        return e instanceof AlreadyLocked || String.valueOf(e.getMessage()).contains("lock:");
    }

    private static InputException inUse(Path folder, DBOpEnvException e) {
        Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
        String who = holder.find() ? "another process (number " + holder.group(1) + ")" : "another process";
        return new InputException(
                "the store " + folder + " is in use by " + who + "; wait until it has ended, or stop it", e);
    }

    private void tryOut() {
        Txn.executeRead(dataset, () -> {
            dataset.getDefaultGraph().find().hasNext();
            dataset.find(null, null, Terms.IDENTIFIER, null).forEachRemaining(quad -> {});
        });
    }

    DatasetGraph dataset() {
        return dataset;
    }

    <T> T read(Supplier<T> question) {
        return guard(() -> Txn.calculateRead(dataset, question));
    }

    void write(Runnable change) {
        guard(() -> {
            Txn.executeWrite(dataset, change);
            return null;
        });
    }

    void compact() {
        guard(() -> {
            DatabaseMgr.compact(dataset, true);
            return null;
        });
    }

    private <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (TDBException | StorageException | FileException | TransactionException e) {
            throw damaged(folder, e);
        }
    }

    private static InputException damaged(Path folder, RuntimeException e) {
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new InputException(
                "the store " + folder + " cannot be read (" + what
                        + "): it is damaged, or files in it are another user's;"
                        + " check their rights, else take the folder away and build the store again",
                e);
    }

    /** Lets the next process have it. */
    @Override
    public void close() {
        if (DatabaseMgr.isTDB2(dataset)) {
            TDBInternal.expel(dataset);
        }
    }
}
