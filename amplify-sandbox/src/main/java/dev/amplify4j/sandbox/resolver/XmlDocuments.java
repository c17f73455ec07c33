package dev.amplify4j.sandbox.resolver;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML as {@code util.xml} gives it: elements and attributes are members, repeated elements are lists. */
final class XmlDocuments {
    private static final String CONTENT = "content";

    private XmlDocuments() {}

    /** The JSON form of a document; {@code null} for what is no XML or has a document type. */
    static String toJson(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // the default one writes to standard error
            Document document = builder.parse(new InputSource(new StringReader(xml)));
            Element root = document.getDocumentElement();
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            result.put(root.getTagName(), value(root));
            return Json.write(result);
        } catch (SAXException | IOException e) {
            return "null";
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }

    private static @Nullable Object value(Element element) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            members.put(
                    attributes.item(i).getNodeName(), scalar(attributes.item(i).getNodeValue()));
        }
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(members, inner.getTagName(), value(inner));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        String content = text.toString().strip();
        if (members.isEmpty()) {
            return scalar(content);
        }
        if (!content.isEmpty()) {
            add(members, CONTENT, scalar(content));
        }
        return members;
    }

    @SuppressWarnings("unchecked") // lists among the members are made here
    private static void add(Map<String, @Nullable Object> members, String name, @Nullable Object value) {
        if (!members.containsKey(name)) {
            members.put(name, value);
        } else if (members.get(name) instanceof List<?> list) {
            ((List<@Nullable Object>) list).add(value);
        } else {
            List<@Nullable Object> list = new ArrayList<>();
            list.add(members.get(name));
            list.add(value);
            members.put(name, list);
        }
    }

    private static @Nullable Object scalar(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> text.matches("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?") ? new BigDecimal(text) : text;
        };
    }
}
