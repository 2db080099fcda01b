package org.wego.operation;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches on the jobs that run by the clock. */
@Configuration
@EnableScheduling
class Operation {}
