package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.newsgraph.article.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user reads when something went wrong: one line that says what, where and what to do about it. */
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final Newsgraph program;

    /** @param program knows whether the user wants stack traces */
    ErrorMessages(Console console, Newsgraph program) {
        this.console = console;
        this.program = program;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = console.err();
        console.remark(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        program.trace(e, console);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult result) {
        return report(e);
    }

    /** Writes out {@code rest} and what is pending, and passes {@code exitCode} on if that works. */
    int finished(int exitCode, String rest) {
        try {
            console.printer().print(rest);
            console.printer().flush();
            console.out().flush();
            return exitCode;
        } catch (ResultStream.NobodyReads | InputException | IOException e) {
            return exitCode == ExitCode.OK ? report(e) : exitCode;
        } finally {
            console.err().flush();
        }
    }

    private int report(Exception e) {
        if (e instanceof ResultStream.NobodyReads) {
            return ExitCode.OK;
        }
        if (e instanceof InputException) {
            console.remark(e.getMessage());
        } else if (e instanceof UncheckedIOException unchecked) {
            return report(unchecked.getCause());
        } else if (e instanceof IOException) {
            console.remark(e.getMessage() + ": check the file, its permissions and its disk");
        } else {
            console.remark("a fault of the program itself: " + e + "; please report it with what --debug prints");
        }
        program.trace(e, console);
        return ExitCode.USAGE;
    }
}
