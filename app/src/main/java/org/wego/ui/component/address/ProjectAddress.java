package org.wego.ui.component.address;

import org.wego.programs.project.ProjectId;

/** Addresses of the desk that lead to studies and pilots. */
public final class ProjectAddress {

    public static final String PROJECTS = DeskAddress.HOME + "/projects";
    public static final String PROJECT = PROJECTS + "/:project";
    public static final String MY_PROJECTS = DeskAddress.HOME + "/my-projects";

    private ProjectAddress() {}

    /** The page of a project. */
    public static String project(ProjectId id) {
        return PROJECTS + "/" + id;
    }
}
