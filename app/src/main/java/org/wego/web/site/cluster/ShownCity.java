package org.wego.web.site.cluster;

import org.wego.membership.directory.MemberSummary;
import org.wego.programs.cluster.CityInCluster;

/** A city of a cluster with what it is called. */
record ShownCity(MemberSummary member, CityInCluster standing) {}
