/** How fast documents are read, beside what the libraries need alone; run by {@code mvn -Pbench test} only. */
package org.itacycle.bench;
