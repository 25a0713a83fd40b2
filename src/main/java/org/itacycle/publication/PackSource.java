package org.itacycle.publication;

import java.util.List;
import org.itacycle.tenancy.CycleKey;

/** Files of one kind that belong into the evidence pack of a year, and what is still lacking among them. */
interface PackSource {

    List<PackFile> files(CycleKey cycle);

    /** What an assessor would look for in vain. */
    default List<Lack> lacking(CycleKey cycle) {
        return List.of();
    }

    /** What a folder lacks; the message's key and its values. */
    record Lack(PackFile.Folder folder, String key, List<Object> values) {

        static Lack of(PackFile.Folder folder, String key, Object... values) {
            return new Lack(folder, key, List.of(values));
        }
    }
}
