/**
 * What every screen of the desk is made of. A view composes these and words them; it has nothing of its own where this
 * package has a kind for it, which {@code KitTests} holds.
 *
 * <ul>
 *   <li>A <b>page</b> extends {@link org.wego.ui.component.Screen}: the key of its title goes to the constructor (or
 *       {@code head().titled(…)} names the thing that is shown), {@code head()} takes a note, facts and actions, and
 *       {@code show(…)} what stands below, mostly {@link org.wego.ui.component.Panel}s. The smallest one is {@code
 *       org.wego.ui.administration.operation.JobsView}.
 *   <li>A <b>list</b> is a screen that fills the window: a {@link org.wego.ui.component.list.FilterBar}, whose fields
 *       stand in the address, over a {@link org.wego.ui.component.list.ListGrid}. The smallest one is {@code
 *       org.wego.ui.administration.operation.JournalView}, the smallest with filters {@code org.wego.ui.people.PeopleView}.
 *   <li>An <b>editor</b> is a page with a form that {@link org.wego.ui.component.form.UnsavedChanges} watches ({@code
 *       org.wego.ui.membership.edit.MemberNewView}); what needs two or three fields is an {@link
 *       org.wego.ui.component.form.AskingDialog} ({@code org.wego.ui.membership.MandateDialog}), and what cannot be
 *       undone asks by a {@link org.wego.ui.component.form.Confirmation}.
 * </ul>
 *
 * Texts are given by their keys, things by their words. What needs a service is handed one.
 */
@NullMarked
package org.wego.ui.component;

import org.jspecify.annotations.NullMarked;
