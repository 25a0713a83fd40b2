package org.itacycle.imports.reader.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.itacycle.imports.reader.ReadingLimits;

/** Unpacks one part and stops as soon as it is more than a document can be; asks for the time with every piece. */
final class LimitedStream extends FilterInputStream {

    /** Honest parts stay below 1:100; only from this size on the ratio says anything. */
    private static final long TRUSTED = 4L << 20;

    private static final long RATIO = 300;

    private final long packed;
    private final LongConsumer total;
    private long unpacked;

    LimitedStream(InputStream in, long packed, LongConsumer total) {
        super(in);
        this.packed = Math.max(1, packed);
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return readNBytes((int) Math.min(length, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        ReadingLimits.checkTime();
        unpacked += read;
        total.accept(read);
        if (unpacked > TRUSTED) {
            ReadingLimits.check(unpacked / packed, RATIO);
        }
    }
}
