/** The letters around plan and reports, as the regulation on official correspondence (ระเบียบงานสารบรรณ) lays them out. */
@NullMarked
package org.itacycle.paperwork.letter;

import org.jspecify.annotations.NullMarked;
