/** The command line: reads options and files, calls the other packages, prints. May depend on all of them; nothing depends on it. */
package org.newsgraph.cli;
