package org.virtualschool.cohort.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The tables of a return written as its XML form, by the names and the order of elements that the form has. */
final class ReturnAsXml {

    private static final Map<String, String> ELEMENTS = Map.of("CHILD", "CHILDID", "PLACE", "PL");

    private ReturnAsXml() {}

    /** @param header and episodes as CSV without quotes */
    static byte[] of(byte[] header, byte[] episodes) {
        var children = new LinkedHashMap<String, java.util.List<String[]>>();
        var told = lines(episodes);
        for (var i = 1; i < told.length; i++) {
            var cells = told[i].split(",", -1);
            children.computeIfAbsent(cells[0], child -> new java.util.ArrayList<>())
                    .add(cells);
        }
        var written = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("EXPSSDA903");
            var headed = lines(header);
            for (var i = 1; i < headed.length; i++) {
                var cells = headed[i].split(",", -1);
                xml.writeStartElement("CHILD");
                write(xml, "HEADER", headed[0].split(","), cells, 0);
                for (var episode : children.getOrDefault(cells[0], java.util.List.of())) {
                    write(xml, "EPISODE", told[0].split(","), episode, 1);
                }
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toByteArray();
    }

    private static void write(XMLStreamWriter xml, String element, String[] headings, String[] cells, int from)
            throws XMLStreamException {
        xml.writeStartElement(element);
        for (var i = from; i < headings.length; i++) {
            xml.writeStartElement(ELEMENTS.getOrDefault(headings[i], headings[i]));
            xml.writeCharacters(cells[i]);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String[] lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).strip().split("\\R");
    }
}
