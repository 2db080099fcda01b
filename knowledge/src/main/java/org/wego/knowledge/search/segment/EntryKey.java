package org.wego.knowledge.search.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.wego.knowledge.entry.EntryId;

/** The id of an entry as an index keeps it: in bytes, whose order is that of the database. */
public final class EntryKey {

    /** The field with the key. */
    public static final String FIELD = "id";

    private EntryKey() {}

    /** What finds the entry. */
    public static Term term(EntryId id) {
        return new Term(FIELD, bytes(id));
    }

    /** The key. */
    public static BytesRef bytes(EntryId id) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES);
        bytes.putLong(id.value().getMostSignificantBits()).putLong(id.value().getLeastSignificantBits());
        return new BytesRef(bytes.array());
    }

    /** The id of an entry that was found. */
    public static EntryId of(IndexReader reader, int entry) throws IOException {
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        BinaryDocValues keys = DocValues.getBinary(segment.reader(), FIELD);
        if (!keys.advanceExact(entry - segment.docBase)) {
            throw new IOException("An entry without its id");
        }
        return id(keys.binaryValue());
    }

    /** The id of a key. */
    public static EntryId id(BytesRef key) {
        ByteBuffer bytes = ByteBuffer.wrap(key.bytes, key.offset, key.length);
        return new EntryId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
