package org.wego;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another process of Java with the class path of the tests, to be killed or stopped. It starts as quickly as one can: by the
 * quick compiler, without looking through the heap while its classes come, and without the beans that nobody asks for.
 */
public final class JavaProcess {

    private JavaProcess() {}

    public static ProcessBuilder of(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=256m",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Dspring.main.lazy-initialization=true",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
