/** The container of new Office files, unpacked part by part within limits; nothing outside it is ever opened. */
@NullMarked
package org.itacycle.imports.reader.ooxml;

import org.jspecify.annotations.NullMarked;
