package org.virtualschool.cohort.importing.nationalreturn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import org.virtualschool.cohort.importing.reading.Unreadable;

/**
 * The looked-after return as one XML document ({@code EXPSSDA903}), made into the tables of its CSV form. An empty element is a blank. A document
 * type, and with it every entity, is refused.
 */
public final class ReturnXml {

    private static final String ROOT = "EXPSSDA903";
    private static final String NO_RETURN =
            "This XML file is no looked-after return (SSDA903): its first element is not " + ROOT
                    + ". Export the return again, as XML or as CSV files.";

    private static final List<String> HEADER = List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
    private static final List<String> EPISODE = List.of(
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN");

    private static final List<String> UNACCOMPANIED = List.of("CHILD", "SEX", "DOB", "DUC");

    /** How the form says yes. */
    private static final Set<String> YES = Set.of("1", "Y", "true");

    private final XMLStreamReader xml;
    private final List<GivenList.Line> headers = new ArrayList<>();
    private final List<GivenList.Line> episodes = new ArrayList<>();
    private final List<GivenList.Line> unaccompanied = new ArrayList<>();
    private final Map<String, Integer> others = new TreeMap<>();

    private ReturnXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether the file is XML, told by how it begins. */
    public static boolean isXml(byte[] content) {
        for (var i = 0; i < Math.min(content.length, 64); i++) {
            var letter = content[i];
            if (letter == '<') {
                return true;
            }
            if (letter > ' ') {
                return false;
            }
        }
        return false;
    }

    /** @throws Unreadable with what to do, if it is not well formed, has a document type, or is no return */
    public static Map<String, GivenList> tables(byte[] content) {
        try {
            var tables = new ReturnXml(safe().createXMLStreamReader(new ByteArrayInputStream(content)));
            tables.read();
            return tables.tables();
        } catch (XMLStreamException e) {
            var line =
                    e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
            throw new Unreadable("The XML cannot be read: it is broken" + line + ". Export the return again.");
        }
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read() throws XMLStreamException {
        if (!nextElement() || !xml.getLocalName().equals(ROOT)) {
            throw new Unreadable(NO_RETURN);
        }
        while (nextElement()) {
            if (xml.getLocalName().equals("CHILD")) {
                child();
            } else {
                count(xml.getLocalName());
            }
        }
    }

    private void child() throws XMLStreamException {
        var child = "";
        while (nextElement()) {
            var line = xml.getLocation().getLineNumber();
            switch (xml.getLocalName()) {
                case "HEADER" -> {
                    var values = values();
                    child = values.getOrDefault("CHILD", "");
                    headers.add(line(line, HEADER, values));
                    if (YES.contains(values.getOrDefault("UASC", ""))
                            || !values.getOrDefault("DUC", "").isEmpty()) {
                        unaccompanied.add(line(line, UNACCOMPANIED, values));
                    }
                }
                case "EPISODE" -> {
                    var values = values();
                    values.put("CHILD", child);
                    episodes.add(line(line, EPISODE, values));
                }
                default -> count(xml.getLocalName());
            }
        }
    }

    /** What the elements within hold, by heading; of nested ones only that they are there. */
    private Map<String, String> values() throws XMLStreamException {
        var values = new LinkedHashMap<String, String>();
        while (nextElement()) {
            var name = xml.getLocalName();
            var text = text();
            if (text == null) {
                others.merge(name, 1, Integer::sum);
            } else {
                values.put(heading(name), text);
            }
        }
        return values;
    }

    /** The column of the CSV form, whose names differ in two places. */
    private static String heading(String element) {
        return switch (element) {
            case "CHILDID" -> "CHILD";
            case "PL" -> "PLACE";
            default -> element;
        };
    }

    /** The text of the element, up to its end; null for one that holds elements, which are passed over. */
    private @Nullable String text() throws XMLStreamException {
        var text = new StringBuilder();
        var nested = false;
        for (var depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    nested = true;
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return nested ? null : text.toString().strip();
    }

    private void count(String name) throws XMLStreamException {
        text();
        others.merge(name, 1, Integer::sum);
    }

    /** On to the next element within this one. @return false at its end */
    private boolean nextElement() throws XMLStreamException {
        while (xml.hasNext()) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private int next() throws XMLStreamException {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(
                    "The XML declares a document type or an entity, which no return does. Export the return again from the care system.");
        }
        return event;
    }

    private static GivenList.Line line(int number, List<String> headings, Map<String, String> values) {
        var cells = new ArrayList<@Nullable String>();
        headings.forEach(heading -> cells.add(values.getOrDefault(heading, "")));
        return new GivenList.Line(number, cells);
    }

    private Map<String, GivenList> tables() {
        if (headers.isEmpty()) {
            throw new Unreadable("The return names no child. Export it again.");
        }
        var notes = others.isEmpty()
                ? List.<String>of()
                : List.of("Not read for the roll: "
                        + others.entrySet().stream()
                                .map(other -> other.getKey() + " (" + other.getValue() + ")")
                                .collect(Collectors.joining(", "))
                        + ".");
        var tables = new LinkedHashMap<String, GivenList>();
        tables.put("HEADER", new GivenList(columns(HEADER), headers, notes));
        if (!episodes.isEmpty()) {
            tables.put("EPISODE", new GivenList(columns(EPISODE), episodes, List.of()));
        }
        if (!unaccompanied.isEmpty()) {
            tables.put("UASC", new GivenList(columns(UNACCOMPANIED), unaccompanied, List.of()));
        }
        return tables;
    }

    private static List<Column> columns(List<String> headings) {
        var columns = new ArrayList<Column>();
        headings.forEach(heading -> columns.add(new Column(columns.size() + 1, heading)));
        return columns;
    }
}
