/**
 * A browser's first figure takes it as long as drawing a page, and in today's browsers all threads share what it then
 * knows: said here, nobody waits for it.
 */
new Intl.NumberFormat().format(0);
close();
