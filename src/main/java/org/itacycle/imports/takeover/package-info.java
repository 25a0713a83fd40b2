/** Takes a checked preview into a year's drafts: all of it or nothing, once and never twice. */
@NullMarked
package org.itacycle.imports.takeover;

import org.jspecify.annotations.NullMarked;
