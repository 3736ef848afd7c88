/* The blocks in the editor: the fields of each tag at the side, and what the server makes of it in the canvas. */
(function (wp, data) {
  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var editor = wp.blockEditor;
  var ui = wp.components;
  var ServerSideRender = wp.serverSideRender;

  /* What the editor itself adds to a block: no tag knows of it. */
  var own = ['anchor', 'align', 'className', 'lock', 'metadata'];

  function ids(row, value, set, names) {
    var titles = data.titles[row.of] || {};
    var idOf = {};
    Object.keys(titles).forEach(function (id) {
      idOf[titles[id]] = id;
    });
    return el(ui.FormTokenField, {
      label: names.label,
      value: (value || '')
        .split(' ')
        .filter(Boolean)
        .map(function (id) {
          return titles[id] || id;
        }),
      suggestions: Object.keys(idOf),
      maxSuggestions: 50,
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
      onChange: function (tokens) {
        set(
          tokens
            .map(function (token) {
              return idOf[token] || token;
            })
            .join(' '),
        );
      },
    });
  }

  function field(name, row, attributes, setAttributes) {
    var value = attributes[name];
    var common = { label: row.label, help: row.help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    function set(given) {
      var change = {};
      change[name] = given === '' || given === false ? undefined : given;
      setAttributes(change);
    }
    switch (row.kind) {
      case 'flag':
        return el(ui.ToggleControl, Object.assign(common, { checked: !!value, onChange: set }));
      case 'choice':
        return el(
          ui.SelectControl,
          Object.assign(common, {
            value: value || '',
            options: [''].concat(row.values).map(function (one) {
              return { label: one || __('Default', 'gut-skin-widgets'), value: one };
            }),
            onChange: set,
          }),
        );
      case 'ids':
        return el(
          wp.element.Fragment,
          null,
          ids(row, value, set, common),
          el('p', { className: 'components-base-control__help' }, row.help),
        );
      default:
        return el(
          ui.TextControl,
          Object.assign(common, {
            type: row.kind === 'date' ? 'date' : 'text',
            value: value || '',
            onChange: set,
          }),
        );
    }
  }

  /* An empty heading is a setting of its own: none. */
  function noHeading(attributes, setAttributes) {
    return el(ui.ToggleControl, {
      label: __('Without a heading', 'gut-skin-widgets'),
      checked: attributes.heading === '',
      __nextHasNoMarginBottom: true,
      onChange: function (none) {
        setAttributes({ heading: none ? '' : undefined });
      },
    });
  }

  function fields(tag, props) {
    var rows = Object.keys(tag.attributes).map(function (name) {
      return el(
        'div',
        { key: name, style: { marginBottom: '16px' } },
        field(name, tag.attributes[name], props.attributes, props.setAttributes),
      );
    });
    return el(
      editor.InspectorControls,
      null,
      el(
        ui.PanelBody,
        { title: tag.title },
        rows,
        tag.attributes.heading && noHeading(props.attributes, props.setAttributes),
      ),
    );
  }

  function Widget(tag, props) {
    var inside = wp.data.useSelect(
      function (select) {
        return select('core/block-editor').getBlockParentsByBlockName(props.clientId, 'gut-skin/settings').length > 0;
      },
      [props.clientId],
    );
    var query = {};
    query[data.inside] = '1';
    var attributes = {};
    Object.keys(props.attributes).forEach(function (name) {
      if (own.indexOf(name) < 0) {
        attributes[name] = props.attributes[name];
      }
    });
    return el(
      'div',
      editor.useBlockProps(),
      fields(tag, props),
      el(
        ui.Disabled,
        null,
        el(ServerSideRender, {
          block: props.name,
          attributes: attributes,
          skipBlockSupportAttributes: true,
          urlQueryArgs: inside ? query : undefined,
        }),
      ),
    );
  }

  function Settings(tag, props) {
    var attributes = {};
    Object.keys(tag.attributes).forEach(function (name) {
      if (props.attributes[name]) {
        attributes[name] = props.attributes[name];
      }
    });
    return el(
      'div',
      editor.useBlockProps(),
      fields(tag, props),
      el('gut-skin-settings', attributes, el('div', editor.useInnerBlocksProps())),
    );
  }

  Object.keys(data.tags).forEach(function (name) {
    var tag = data.tags[name];
    var isSettings = name === 'settings';
    wp.blocks.registerBlockType('gut-skin/' + name, {
      edit: function (props) {
        return el(isSettings ? SettingsOf : WidgetOf, Object.assign({ tag: tag }, props));
      },
      save: function () {
        return isSettings ? el(editor.InnerBlocks.Content) : null;
      },
    });
  });

  function WidgetOf(props) {
    return Widget(props.tag, props);
  }
  function SettingsOf(props) {
    return Settings(props.tag, props);
  }
})(window.wp, window.gutSkinEditor);
