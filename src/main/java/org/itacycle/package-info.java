/** ITA Cycle: the yearly ITA work of a Thai local government as BPMN processes. */
@NullMarked
package org.itacycle;

import org.jspecify.annotations.NullMarked;
