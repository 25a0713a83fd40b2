package org.itacycle.organization;

/** The kinds of Thai local government; titles of positions depend on it. */
public enum LocalGovType {
    SAO,
    TAMBON_MUNICIPALITY,
    TOWN_MUNICIPALITY,
    CITY_MUNICIPALITY,
    PAO
}
