package org.itacycle.assessment;

/** The three instruments of the assessment: survey of the staff, survey of the public, published documents. */
public enum Instrument {
    IIT,
    EIT,
    OIT
}
