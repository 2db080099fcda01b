package org.wego.web.site.project;

import java.util.function.Function;
import org.wego.programs.project.ProjectId;

/**
 * Who publishes activities.
 *
 * @param reference by which registers know the organisation; the names of activities begin with it
 * @param pages where a project is shown
 */
record IatiReporter(String reference, String name, Function<ProjectId, String> pages) {

    String page(ProjectId project) {
        return pages.apply(project);
    }
}
