package org.itacycle.assessment;

/** The five levels of a result since fiscal year 2566, the best first. */
public enum RatingLevel {
    PASS_EXCELLENT,
    PASS_GOOD,
    PASS,
    NEEDS_IMPROVEMENT,
    NEEDS_URGENT_IMPROVEMENT
}
