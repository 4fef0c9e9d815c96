/** The command line: reads options and files, calls the other packages, prints. Nothing depends on it. */
package org.newsgraph.cli;
