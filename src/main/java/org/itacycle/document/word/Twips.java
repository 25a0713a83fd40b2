package org.itacycle.document.word;

import java.math.BigInteger;

/** The lengths of Word: twentieths of a point, and for drawings the English Metric Unit. */
final class Twips {

    private static final double PER_MILLIMETRE = 1440 / 25.4;
    private static final int EMU_PER_MILLIMETRE = 36_000;

    private Twips() {}

    static BigInteger of(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * PER_MILLIMETRE));
    }

    static BigInteger twips(long twips) {
        return BigInteger.valueOf(twips);
    }

    static long emu(double millimetres) {
        return Math.round(millimetres * EMU_PER_MILLIMETRE);
    }

    static double millimetres(long twips) {
        return twips / PER_MILLIMETRE;
    }
}
