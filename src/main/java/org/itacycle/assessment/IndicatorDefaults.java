package org.itacycle.assessment;

import java.math.BigDecimal;
import org.itacycle.tenancy.OrganizationId;

/** What is proposed before somebody decides: the division that leads an indicator, the intent a score asks for. */
public interface IndicatorDefaults {

    String leadOf(OrganizationId organization, int indicator);

    Intent intentFor(BigDecimal score);
}
