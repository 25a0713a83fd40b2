package org.itacycle.assessment;

/** What the local government means to do about an indicator. */
public enum Intent {
    IMPROVE,
    DEVELOP,
    MAINTAIN
}
