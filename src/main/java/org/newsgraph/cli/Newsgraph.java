package org.newsgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code newsgraph}: its commands, and what becomes of their errors. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Turns news articles into a knowledge graph in which every fact leads to the sentence that says it.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example:",
            "  newsgraph build articles/",
            "  newsgraph query 'SELECT ?name { ?x a ng:Company; rdfs:label ?name }'"
        })
public final class Newsgraph implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On an error, print where in the program it arose.")
    private boolean debug;

    /** Runs the command named by {@code args} and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /**
     * Runs one command.
     *
     * @return 0 fine, 1 some articles failed or some check failed, 2 wrong usage or input
     */
    public static int run(Console console, String... args) {
        Newsgraph program = new Newsgraph();
        CommandLine commandLine = new CommandLine(program);
        for (Object command : commands(console)) {
            commandLine.addSubcommand(command);
        }
        commandLine.addSubcommand(new CommandLine.HelpCommand());
        ErrorMessages errors = new ErrorMessages(console, program);
        // The parser treats an error on writing its help as a fault of its own: it writes here, and we pass it on.
        StringWriter help = new StringWriter();
        commandLine
                .setOut(new PrintWriter(help))
                .setErr(console.err())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        int exitCode = commandLine.execute(args);
        return errors.finished(exitCode, help.toString());
    }

    private static List<Object> commands(Console console) {
        return List.of(
                new BuildCommand(console),
                new QueryCommand(console),
                new ClaimsCommand(console),
                new WhyCommand(console),
                new WhyNotCommand(console),
                new ExportCommand(console),
                new EvaluateCommand(console),
                new CheckCommand(console),
                new StatsCommand(console),
                new RemoveCommand(console),
                new TrainCommand(console),
                new SuggestCommand(console));
    }

    /** Prints where in the program an error arose, if the user asked for it. */
    void trace(Throwable cause, Console console) {
        if (debug) {
            cause.printStackTrace(console.err());
        }
    }

    /** No command is a wrong usage. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
