package org.itacycle.evidence;

import java.io.InputStream;
import java.util.Arrays;

/** A PDF of any length that nobody has to keep. */
final class EndlessPdf extends InputStream {

    private final long length;
    private long given;

    EndlessPdf(long length) {
        this.length = length;
    }

    /** How many bytes somebody took. */
    long given() {
        return given;
    }

    @Override
    public int read() {
        if (given >= length) {
            return -1;
        }
        given++;
        return given <= 5 ? "%PDF-".charAt((int) given - 1) : 'x';
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        if (given < 5 || given >= length) {
            return one(target, offset);
        }
        int count = (int) Math.min(wanted, length - given);
        Arrays.fill(target, offset, offset + count, (byte) 'x');
        given += count;
        return count;
    }

    private int one(byte[] target, int offset) {
        int next = read();
        if (next < 0) {
            return -1;
        }
        target[offset] = (byte) next;
        return 1;
    }
}
