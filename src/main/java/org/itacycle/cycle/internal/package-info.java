/** The glue between the models and the domain; nothing outside this package imports the engine. */
@NullMarked
package org.itacycle.cycle.internal;

import org.jspecify.annotations.NullMarked;
